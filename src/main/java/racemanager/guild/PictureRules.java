package racemanager.guild;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.event.template.Template;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.ConfirmPicture;
import racemanager.guild.GuildCommand.GiveUpPicture;
import racemanager.guild.GuildCommand.HoldPictures;
import racemanager.guild.GuildCommand.NotePictureErased;
import racemanager.guild.GuildCommand.ReservePicture;
import racemanager.guild.GuildFact.PictureErased;
import racemanager.guild.GuildFact.PictureGivenUp;
import racemanager.guild.GuildFact.PictureKept;
import racemanager.guild.GuildFact.PictureReserved;
import racemanager.guild.GuildFact.PicturesHeld;
import racemanager.kernel.Decision;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureId;
import racemanager.picture.PictureUse;
import racemanager.picture.Pictures.Arrival;
import racemanager.track.Track;

/** How a guild counts its pictures: each has a number before it is there, and is to go when nothing shows it. */
public final class PictureRules {

    private static final int MOST = 2_000;

    private static final String TRACK = "track-";
    private static final String EVENT = "event-";
    private static final String VENUE = "venue-";
    private static final String SEAT = "seat-";
    private static final String TEMPLATE = "template-";

    /** An event holds a picture of its own and that of its track apart, as each of them changes without the other. */
    private static final Map<String, BiPredicate<Guild, Integer>> KNOWN = Map.of(
            TRACK, (guild, number) -> guild.tracks().byNumber(number).isPresent(),
            EVENT, (guild, number) -> guild.events().knows(number),
            VENUE, (guild, number) -> guild.events().byNumber(number).isPresent(),
            SEAT, (guild, number) -> guild.seats().taken().containsValue(number),
            TEMPLATE, (guild, number) -> guild.templates().byNumber(number).isPresent());

    static Guild withoutTrack(Guild guild, int track) {
        return lettingGo(guild, TRACK + track);
    }

    /** Another one that is on its way to the track stays until it is there. */
    static Guild withTrack(Guild before, Guild guild, Track track) {
        var shown = before.tracks().byNumber(track.number()).flatMap(Track::picture);
        if (shown.equals(track.picture())) return guild;
        var held = new HashSet<>(guild.pictures().heldBy(track(track.number())));
        shown.ifPresent(held::remove);
        track.picture().ifPresent(held::add);
        var claimed = track.picture().map(Set::of).orElse(Set.of());
        return guild.with(guild.pictures().holding(track(track.number()), held).claiming(claimed));
    }

    /**
     * An event holds the picture of its track as it was last told of it, so that what is announced stays whole when the
     * track goes. What nothing shows any more may be half erased, and is not held again.
     */
    static Guild withVenue(Guild guild, int event) {
        var shown = guild.events().byNumber(event).stream()
                .flatMap(PictureRules::usesOfTrack)
                .flatMap(use -> use.track().picture().stream())
                .filter(guild.pictures()::isHeld)
                .collect(Collectors.toUnmodifiableSet());
        return guild.pictures().heldBy(VENUE + event).equals(shown)
                ? guild
                : guild.with(guild.pictures().holding(VENUE + event, shown));
    }

    /** Before and after what is unmade. */
    private static Stream<TrackUse> usesOfTrack(Listing listing) {
        return Stream.concat(listing.use().stream(), listing.before().flatMap(Listing.Confirmed::use).stream());
    }

    static Guild withoutEvent(Guild guild, int event) {
        var left = withVenue(guild, event);
        return guild.events().knows(event) ? left : lettingGo(left, EVENT + event);
    }

    /** An event that is to be made or changed shows its picture from the moment at which its plan is stored. */
    static Guild withPlan(Guild guild, int event, EventPlan plan) {
        return withVenue(
                plan.picture()
                        .map(picture -> guild.with(guild.pictures().holdingToo(EVENT + event, picture)))
                        .orElse(guild),
                event);
    }

    /** What the event has confirmed is all that it shows; a plan that it never saw leaves both pictures with it. */
    static Guild confirmed(Guild before, Guild guild, int event) {
        return withVenue(withOwn(before, guild, event), event);
    }

    private static Guild withOwn(Guild before, Guild guild, int event) {
        return before.events()
                .byNumber(event)
                .filter(listing -> listing.before().isEmpty()
                        || guild.events().byNumber(event).map(Listing::stage).equals(Optional.of(Stage.LIVE)))
                .flatMap(Listing::unmade)
                .map(plan -> guild.with(guild.pictures()
                        .holding(EVENT + event, plan.picture().map(Set::of).orElse(Set.of()))))
                .orElse(guild);
    }

    /** Why an event cannot show the picture of its plan. */
    static Optional<Phrase> objection(Guild guild, EventPlan plan) {
        return plan.picture()
                .filter(picture -> !guild.pictures().isHeld(picture))
                .map(picture -> Phrase.of("picture.gone"));
    }

    /** Under this a track holds the picture that it shows. */
    public static String track(int track) {
        return TRACK + track;
    }

    /** Under this an event holds the picture that it shows, and a draft that of its answers. */
    public static String event(int event) {
        return EVENT + event;
    }

    /** Under this a wizard session holds the pictures of its answers. */
    public static String seat(int seat) {
        return SEAT + seat;
    }

    static Guild withTemplate(Guild guild, Template template) {
        var shown = template.answers().pictures();
        return guild.with(
                guild.pictures().holding(TEMPLATE + template.number(), shown).claiming(shown));
    }

    static Guild withoutTemplate(Guild guild, int template) {
        return lettingGo(guild, TEMPLATE + template);
    }

    static Guild withoutSeat(Guild guild, int seat) {
        return lettingGo(guild, SEAT + seat);
    }

    /** What is gone shows nothing. */
    private static Guild lettingGo(Guild guild, String holder) {
        return guild.with(guild.pictures().holding(holder, Set.of()));
    }

    /** How much of what it may keep the guild keeps. */
    public static PictureUse use(Guild guild) {
        return new PictureUse(guild.pictures().count(), MOST);
    }

    static Decision<GuildFact> decide(Guild guild, GuildCommand.OfPicture command) {
        return switch (command) {
            case ReservePicture reserve -> reserve(guild, reserve);
            case ConfirmPicture confirm -> confirm(guild, confirm);
            case GiveUpPicture giveUp -> giveUp(guild, giveUp);
            case HoldPictures hold -> hold(guild, hold);
            case NotePictureErased note -> noteErased(guild, note);
        };
    }

    private static Decision<GuildFact> reserve(Guild guild, ReservePicture reserve) {
        var pictures = guild.pictures();
        return pictures.count() < MOST
                ? Decision.accepted(
                        new PictureReserved(new PictureId(pictures.last() + 1), reserve.holder(), reserve.at()))
                : Decision.refused(Phrase.of("picture.too_many")
                        .with("used", pictures.count())
                        .with("most", MOST));
    }

    private static Decision<GuildFact> confirm(Guild guild, ConfirmPicture confirm) {
        var pictures = guild.pictures();
        if (pictures.holders().containsKey(confirm.picture().number()))
            return pictures.isHeld(confirm.picture()) ? Decision.unchanged() : Decision.refused("picture.gone");
        return pictures.arriving().containsKey(confirm.picture().number())
                ? Decision.accepted(new PictureKept(confirm.picture()))
                : Decision.refused("picture.gone");
    }

    private static Decision<GuildFact> giveUp(Guild guild, GiveUpPicture giveUp) {
        var pictures = guild.pictures();
        var number = giveUp.picture().number();
        return pictures.arriving().containsKey(number) || pictures.unclaimed().containsKey(number)
                ? Decision.accepted(new PictureGivenUp(giveUp.picture()))
                : Decision.unchanged();
    }

    /** What nothing shows any more may be half erased, so that nobody can hold it again. */
    private static Decision<GuildFact> hold(Guild guild, HoldPictures hold) {
        var pictures = guild.pictures();
        if (!hold.pictures().stream().allMatch(pictures::isHeld)) return Decision.refused("picture.gone");
        return pictures.heldBy(hold.holder()).equals(hold.pictures()) && !claims(guild, hold)
                ? Decision.unchanged()
                : Decision.accepted(new PicturesHeld(hold.holder(), hold.pictures(), hold.at()));
    }

    private static boolean claims(Guild guild, HoldPictures hold) {
        return exists(guild, hold.holder())
                && hold.pictures().stream()
                        .anyMatch(picture -> guild.pictures().unclaimed().containsKey(picture.number()));
    }

    /** Whether the guild has stored what a holder names; of what it does not know by number, it believes it. */
    private static boolean exists(Guild guild, String holder) {
        return KNOWN.entrySet().stream()
                .filter(kind -> holder.startsWith(kind.getKey()))
                .allMatch(kind -> OwnNumber.read(holder.substring(kind.getKey().length()))
                        .filter(number -> kind.getValue().test(guild, number))
                        .isPresent());
    }

    private static Decision<GuildFact> noteErased(Guild guild, NotePictureErased note) {
        return guild.pictures().unheld().contains(note.picture().number())
                ? Decision.accepted(new PictureErased(note.picture()))
                : Decision.unchanged();
    }

    static Guild evolve(Guild guild, GuildFact.OfPicture fact) {
        var pictures = guild.pictures();
        return guild.with(
                switch (fact) {
                    case PictureReserved reserved ->
                        pictures.reserving(reserved.picture().number(), new Arrival(reserved.holder(), reserved.at()));
                    case PictureKept kept -> pictures.keeping(kept.picture().number());
                    case PictureGivenUp givenUp ->
                        pictures.givingUp(givenUp.picture().number());
                    case PicturesHeld held -> {
                        var holding = pictures.holding(held.holder(), held.pictures());
                        yield exists(guild, held.holder()) ? holding.claiming(held.pictures()) : holding;
                    }
                    case PictureErased erased ->
                        pictures.without(erased.picture().number());
                });
    }

    private PictureRules() {}
}
