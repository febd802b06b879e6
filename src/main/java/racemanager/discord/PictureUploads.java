package racemanager.discord;

import racemanager.form.PictureFields;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureReader;
import reactor.core.publisher.Mono;

/** Pictures that members give in a form: fetched, and judged by their content. */
public record PictureUploads(Downloads downloads) {

    /** Where both a file and a link are given, the file counts: the link may still stand there from an earlier try. */
    public Mono<Reply<Picture>> given(PictureFields fields, SubmitCall call) {
        return fetched(fields, call).map(outcome -> switch (outcome) {
            case Downloads.Refused refused -> Reply.refused(refused.why());
            case Downloads.Fetched fetched -> read(fetched);
        });
    }

    private Mono<Downloads.Outcome> fetched(PictureFields fields, SubmitCall call) {
        var file = call.uploads(fields.file()).stream().findFirst();
        var link = PlainText.line(call.text(fields.link()));
        if (file.isPresent()) {
            return downloads.upload(file.get(), PictureReader.LARGEST);
        }
        return link.isEmpty()
                ? Mono.just(new Downloads.Refused(Phrase.of("wizard.picture.nothing")))
                : downloads.link(link, PictureReader.LARGEST);
    }

    private static Reply<Picture> read(Downloads.Fetched file) {
        return switch (PictureReader.read(file.content())) {
            case Decision.Refused<Picture> refused -> Reply.refused(refused.reason());
            case Decision.Accepted<Picture> read -> Reply.done(read.facts().getFirst());
        };
    }
}
