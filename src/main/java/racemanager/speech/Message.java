package racemanager.speech;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One message of one language: an ICU pattern and the names of its gaps. */
record Message(MessageFormat format, Set<String> gaps) {

    static Message of(String key, String pattern, Language language) {
        try {
            var gaps = gaps(new MessagePattern(pattern));
            return new Message(new MessageFormat(pattern, ULocale.forLocale(language.locale())), gaps);
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException("The message " + key + " in " + language.code() + " is broken", broken);
        }
    }

    String say(Map<String, Object> fillings) {
        // An ICU format is not safe for use by several threads at once, says its documentation; its copies are.
        return format.clone().format(fillings);
    }

    /** All gaps, those inside plurals too; ICU's own list names only the outer ones. */
    private static Set<String> gaps(MessagePattern pattern) {
        var names = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_NAME -> names.add(pattern.getSubstring(part));
                case ARG_NUMBER -> throw new IllegalArgumentException("a gap has a number instead of a name");
                default -> {}
            }
        }
        return Set.copyOf(names);
    }
}
