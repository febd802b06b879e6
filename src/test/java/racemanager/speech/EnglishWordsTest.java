package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finds English that was left in the sentences of other languages. */
class EnglishWordsTest {

    /** Common words of English that neither Spanish nor French has. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?iu)(?<![\\p{L}’'-])(?:the|and|with|your|you|this|that|these|those|from|of|is|are|was|were|will|been|have|had|not|"
                    + "for|to|at|by|who|what|which|where|when|there|their|they|it|its|if|but|only|first|next|again|choose|add|remove|"
                    + "enter|press|track|race|driver|drivers|grid|entry|list|server|event|waiting|up|be|into|than|then)(?![\\p{L}-])");

    /** What is not spoken: the bot's name, gaps and their forms, files, code, addresses, and quotations of what may be typed. */
    private static final Pattern UNSPOKEN = Pattern.compile(
            "Community Race Manager|\\w+\\.(?:ini|json|csv)|`[^`]*`|“[^”]*”|«[^»]*»|https?://\\S+|\\{\\w+(?:, (?:plural|select),)?|(?:one|other|many|=\\d+) ?\\{");

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void noSentenceHasEnglishWords(Language language) {
        var dictionary = Dictionary.of(language, Speech.FEATURES);
        var found = new ArrayList<String>();
        for (var key : dictionary.keys()) {
            var text = dictionary.find(key).orElseThrow().format().toPattern();
            var spoken = UNSPOKEN.matcher(text).replaceAll(" ");
            ENGLISH.matcher(spoken)
                    .results()
                    .map(MatchResult::group)
                    .forEach(word -> found.add(key + ": " + word + " in " + text));
        }

        assertThat(found).as(language.code()).isEmpty();
    }
}
