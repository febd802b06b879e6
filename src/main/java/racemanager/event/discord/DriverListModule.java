package racemanager.event.discord;

import java.util.List;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Downloads;
import racemanager.discord.Option;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.Upload;
import racemanager.event.DriverListRules;
import racemanager.event.DriverLists;
import racemanager.event.DriverSheet.TeamNames;
import racemanager.event.Events;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Phrase;
import racemanager.sheet.SheetHeadings;
import racemanager.sheet.discord.SheetImport;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** {@code /event participant import}: drivers without Discord from a CSV file, looked at before they are taken. */
public final class DriverListModule implements CommandModule {

    private static final Access ACCESS = ParticipantModule.ACCESS;
    private static final String FILE = "file";
    private static final SheetImport.Ids IDS = new SheetImport.Ids(
            "participant.import.take", "participant.import.cancel", "participant.import.page", true);

    private final Events events;
    private final DriverLists lists;
    private final ChosenEvent event;
    private final SheetImport sheets;
    private final SheetHeadings headings;
    private final TeamNames teams;

    /** The check says who is told of events that are not published yet. */
    public DriverListModule(Events events, DriverLists lists, AccessCheck check, Downloads downloads, Speech speech) {
        this.events = events;
        this.lists = lists;
        this.event = new ChosenEvent(events, check);
        this.sheets = new SheetImport(IDS, ACCESS, downloads, Phrase.of("drivers.import.gone"));
        this.headings = SheetImport.headings(speech);
        this.teams = speech::labels;
    }

    @Override
    public List<Route> routes() {
        var row = Route.slash(
                "event participant import",
                ACCESS,
                Deferral.EPHEMERAL,
                this::begin,
                event.option().asRequired(),
                Option.file(FILE).asRequired(),
                StewardCall.reason());
        return Stream.concat(Stream.of(row), sheets.routes()).toList();
    }

    private Mono<Answer> begin(SlashCall call) {
        if (StewardCall.reason(call).isEmpty())
            return Mono.just(call.responder().refusal("steward.reason_needed"));
        return call.options()
                .upload(FILE)
                .map(upload -> event.meaning(call, listed -> looked(call, listed.number(), upload)))
                .orElseGet(() -> Mono.just(call.responder().refusal("export.file.none")));
    }

    /** A race that takes nobody is told before a file is fetched. */
    private Mono<Answer> looked(SlashCall call, int number, Upload upload) {
        var caller = call.caller();
        return call.responder()
                .reply(
                        () -> events.look(StewardCall.id(caller, number), caller.arrival()),
                        live -> DriverListRules.refusal(live, caller.arrival())
                                .map(why -> Mono.<Answer>just(call.responder().refusal(why)))
                                .orElseGet(() -> sheets.preview(call, upload, kind(call, live))));
    }

    private DriverListKind kind(SlashCall call, Live live) {
        return new DriverListKind(
                lists,
                StewardCall.id(call.caller(), live.number()),
                live.plan(),
                StewardCall.steward(call),
                call.caller().arrival(),
                headings,
                teams);
    }
}
