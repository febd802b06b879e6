package racemanager.playground.world;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The people of the demo guilds; none of them is real. */
final class DemoNames {

    static final List<String> APEX = List.of(
            "Lena Vogt",
            "Diego Marín",
            "Sofia Lindqvist",
            "Jack Whitmore",
            "Kenji Tanabe",
            "Aoife Brennan",
            "Mateus Carvalho",
            "Hanna Koskinen",
            "Luca Ferrante",
            "Nadia Benali",
            "Oscar Nyström",
            "Ruth Adeyemi",
            "Piotr Zielinski",
            "Emily Carter",
            "Bruno Keller",
            "Yara Haddad",
            "Callum Reid",
            "Ines Duarte",
            "Viktor Petrov",
            "Grace Mwangi",
            "Daan Visser",
            "Chloe Bennett",
            "Arjun Mehta",
            "Marta Nowak",
            "Felix Brandt",
            "Zoe Papadakis",
            "Ethan Brooks",
            "Ingrid Solberg",
            "Rafael Ortega",
            "Mina Park",
            "Tomas Horvath",
            "Keira Doyle",
            "Samir Aziz",
            "Laura Jansen",
            "Noah Fischer",
            "Amara Eze",
            "Gabriel Costa",
            "Freya Holm",
            "Ryan Gallagher",
            "Elif Demir");

    static final List<String> ENDURANCE = List.of(
            "Théo Lambert",
            "Manon Girard",
            "Hugo Perrin",
            "Léa Fontaine",
            "Bastien Morel",
            "Élise Caron",
            "Nathan Leroux",
            "Anaïs Dupuis");

    private DemoNames() {}

    /** A user name as Discord allows it: small letters, digits, underscore. */
    static String usernameOf(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(' ', '_')
                .toLowerCase(Locale.ROOT);
    }
}
