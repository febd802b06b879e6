package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

    static Stream<Arguments> typed() {
        return Stream.of(
                Arguments.of("Max Power", "Max Power"),
                Arguments.of("@everyone", "@\u200Beveryone"),
                Arguments.of("@here", "@\u200Bhere"),
                Arguments.of("<@123>", "\\<@\u200B123\\>"),
                Arguments.of("<@&123>", "\\<@\u200B&123\\>"),
                Arguments.of("<#123>", "\\<\\#123\\>"),
                Arguments.of("</ban:1>", "\\</ban\\:1\\>"),
                Arguments.of("<t:1:R>", "\\<t\\:1\\:R\\>"),
                Arguments.of("<a:x:1>", "\\<a\\:x\\:1\\>"),
                Arguments.of(
                        "**bold** __u__ ~~s~~ ||x||", "\\*\\*bold\\*\\* \\_\\_u\\_\\_ \\~\\~s\\~\\~ \\|\\|x\\|\\|"),
                Arguments.of("`code` ```block```", "\\`code\\` \\`\\`\\`block\\`\\`\\`"),
                Arguments.of("# Big", "\\# Big"),
                Arguments.of("-# small", "\\-\\# small"),
                Arguments.of("> quote", "\\> quote"),
                Arguments.of("- item", "\\- item"),
                Arguments.of("a\n  - item", "a\n  \\- item"),
                Arguments.of("a\n* item", "a\n\\* item"),
                Arguments.of("Jean-Luc", "Jean-Luc"),
                Arguments.of("1. first", "1\\. first"),
                Arguments.of("a\n12. x", "a\n12\\. x"),
                Arguments.of("v1.5", "v1.5"),
                Arguments.of("[a](https://b.c)", "\\[a](https\\://b\\.c)"),
                Arguments.of("https://evil.example/x", "https\\://evil\\.example/x"),
                Arguments.of("discord.gg/abc", "discord\\.gg/abc"),
                Arguments.of("\\*", "\\\\\\*"),
                Arguments.of("end\\", "end\\\\"),
                Arguments.of("@\u200B\u202Eeveryone", "@\u200Beveryone"),
                Arguments.of("a\u0000b", "ab"),
                Arguments.of(":skull:", "\\:skull\\:"),
                Arguments.of("🏁", "🏁"));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void wordsAreShownAsTheyWereTyped(String typed, String harmless) {
        assertThat(Markdown.harmless(typed)).isEqualTo(harmless);
    }
}
