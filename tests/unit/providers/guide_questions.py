"""Questions as people ask them, each with the section that answers it, and questions the manual does not answer."""

from __future__ import annotations

# Written before the manual and the retrieval were, so that neither was made to fit.
QUESTIONS = (
    ("ok I just installed this thing, what now", "How do I start?"),
    ("what are you? are you chatgpt?", "What is the Guide?"),
    ("what does everything in the window mean, left side and right side", "What do I see in the window?"),
    ("where can I buy one of those openai keys", "Where do I get a key?"),
    ("how do i put my api key in", "How do I enter a key?"),
    ("Does the program save my key somewhere on my hard disk?", "Where is my key kept?"),
    ("I accidentally posted my key in a forum, is that bad?", "How do I keep a key safe?"),
    ("can it pick up OPENAI_API_KEY from my shell", "Can a key come from the environment?"),
    ("remove a stored key", "How do I change or remove a key?"),
    ("how to talk to deepseek instead of openai", "How do I switch to another service?"),
    ("ollama setup", "How do I use Ollama?"),
    ("connect to LM studio running on this machien", "How do I use LM Studio?"),
    (
        "our university runs its own vLLM server that is compatible with OpenAI, can I point the program at it",
        "How do I use another server?",
    ),
    ("how much money will this cost me per month", "What does it cost?"),
    ("pick a different model", "How do I choose a model?"),
    (
        "Which model would you recommend for writing novels and which for homework?",
        "Which model is right for me?",
    ),
    ("the model I want isn't listed", "What if a model is not in the list?"),
    ("what the heck is a token", "What is a token?"),
    ("how long can a conversation get before it forgets the beginning", "What is the context length?"),
    ("what does temprature mean", "What does temperature do?"),
    ("nucleus sampling", "What does top p do?"),
    ("replies are too long, can I limit the number of tokens", "What does “Maximum tokens” do?"),
    ("best settings for creative poems versus for code", "Which values suit which task?"),
    ("where do I set the system prompt", "What are instructions?"),
    ("tips for asking better questions to the AI", "How do I write a good prompt?"),
    ("it won't shut up, how do I interrupt it", "How do I stop a reply?"),
    ("I don't like this answer, give me another one", "How do I get another answer?"),
    ("get the reply into my word document", "How do I copy a reply?"),
    ("the answer stops in the middle of a sentence", "Why did a reply break off?"),
    ("what is tok/s in the grey line below the answer", "What do the figures under a reply mean?"),
    ("why did the AI invent a book that does not exist?", "Why do models make things up?"),
    ("in which folder are my chats stored", "Where are my conversations kept?"),
    ("my laptop lost power while it was answering, is everything gone?", "What happens after a crash?"),
    (
        "I deleted a chat by mistake!! how do i get it back",
        "How do I delete a conversation, and bring it back?",
    ),
    (
        (
            "I am getting a new laptop next week and would like to take all of my old chats along with me, "
            "how do I do that"
        ),
        "How do I move to another computer?",
    ),
    ("list of keybord shortcuts", "Which keyboard shortcuts are there?"),
    ("use in a shell script with a pipe", "How do I use it in pipes and scripts?"),
    (
        "does this program spy on me or send usage statistics home?",
        "Does the program report anything about me?",
    ),
    ("error says too many requests", "“Too many requests”"),
    ("my eyes hurt, is there a dark mode", "How do I switch between light and dark?"),
)

FOREIGN = (
    "how do I bake sourdough bread",
    "Who won the battle of Hastings and in which year?",
    "write a python function that reverses a linked list",
    "what's the weather like in Lisbon tomorrow",
    "best way to remove red wine stains from a carpet",
    "Translate 'good morning' into Japanese",
    "How long should I boil an egg?",
    "What is the capital of Australia?",
    "my cat keeps scratching the sofa, what can I do",
    "Explain the difference between mitosis and meiosis",
)
