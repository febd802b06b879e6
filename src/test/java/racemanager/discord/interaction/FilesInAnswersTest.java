package racemanager.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import racemanager.discord.Answer;
import racemanager.discord.View;

/** An upload may take longer than Discord waits, so that an answer with files is announced first. */
class FilesInAnswersTest {

    private static final View PLAIN = View.ofText("plain");
    private static final View FILE = View.ofText("file").withFile("a.png", new byte[] {1});

    private final RecordingReplies replies = new RecordingReplies();
    private final InteractionResponder responder =
            new InteractionResponder(replies, new InteractionToken(50, 60, "tok"));

    private void answers(Answer answer) {
        responder.first(answer).block();
    }

    @Test
    void aMessageWithoutFilesIsTheFirstAnswerItself() {
        answers(Answer.ephemeral(PLAIN));
        answers(new Answer.Update(PLAIN));

        assertThat(replies.said).containsExactly("ephemeral plain", "update plain");
    }

    @Test
    void aMessageWithFilesFollowsItsAnnouncement() {
        answers(Answer.ephemeral(FILE));
        answers(Answer.toEveryone(FILE));
        answers(new Answer.Update(FILE));

        assertThat(replies.said)
                .containsExactly("defer EPHEMERAL", "edit file", "defer PUBLIC", "edit file", "unchanged", "edit file");
    }
}
