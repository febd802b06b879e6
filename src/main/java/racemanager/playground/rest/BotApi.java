package racemanager.playground.rest;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import racemanager.playground.fault.Faults;
import racemanager.playground.frames.Exchange;
import racemanager.playground.frames.Frame;
import racemanager.playground.frames.Frames;
import racemanager.playground.frames.Recording;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Front;
import racemanager.playground.http.Routes;
import racemanager.playground.http.Routes.Match;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.json.Json;
import racemanager.playground.strict.AuditReason;
import racemanager.playground.strict.FormErrors;
import racemanager.playground.strict.InvalidRequests;
import racemanager.playground.strict.RateLimits;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.RequestRules;
import racemanager.playground.world.Account;
import racemanager.playground.world.World;
import reactor.core.publisher.Mono;

/** REST as bots see it: who asks, whether they may ask so often, which route it is, and what comes of it. */
public final class BotApi {

    private static final Pattern CHANNELS_MESSAGE = Pattern.compile("/channels/\\d+/messages/\\d+$");
    private static final Pattern MEMBERS_ROLE = Pattern.compile("/members/\\d+/roles/\\d+$");
    private static final Pattern VERSION = Pattern.compile("^/api(?:/v(\\d{1,3}))?(?=/)");
    private static final int BAD_GATEWAY = 502;

    private final World world;
    private final Frames frames;
    private final Recording recording;
    private final Faults faults;
    private final RateLimits limits = new RateLimits();
    private final InvalidRequests invalid = new InvalidRequests();
    private final Routes routes;

    public BotApi(World world, Frames frames, Recording recording, Faults faults, Routes routes) {
        this.world = world;
        this.frames = frames;
        this.recording = recording;
        this.faults = faults;
        this.routes = routes;
    }

    public Mono<Answer> handle(Call call) {
        var answer = Mono.fromSupplier(() -> answer(call));
        var latency = faults.latency();
        return latency.isZero() ? answer : Mono.delay(latency).then(answer);
    }

    private Answer answer(Call call) {
        var path = VERSION.matcher(call.path()).replaceFirst("");
        var answer = struck().orElseGet(() -> carriedOut(call, path));
        record(call, path, answer);
        recording.keep(() -> exchange(call, path, answer));
        return isLost(call, path) ? Answer.lost() : answer;
    }

    /** What goes wrong on purpose, after everything is carried out. */
    private boolean isLost(Call call, String path) {
        if (path.endsWith("/callback")) return faults.loseCallbackNow();
        if (MEMBERS_ROLE.matcher(path).find()) return faults.loseRoleNow();
        if (call.method().equals("PATCH") && CHANNELS_MESSAGE.matcher(path).find()) return faults.loseEditNow();
        return call.method().equals("POST") && path.endsWith("/messages") && faults.loseMessageNow();
    }

    /** What goes wrong on purpose, before anything is carried out. */
    private Optional<Answer> struck() {
        if (faults.serverErrorNow()) {
            var body = Json.object().put("message", "502: Bad Gateway").put("code", 0);
            return Optional.of(Answer.json(BAD_GATEWAY, body));
        }
        return faults.rateLimitNow() ? Optional.of(RateAnswers.shared()) : Optional.empty();
    }

    private Answer carriedOut(Call call, String path) {
        var shut = invalid.shutOutFor();
        if (shut > 0) {
            return RateAnswers.shutOut(shut);
        }
        var answer = heard(call, path);
        invalid.count(answer.status(), "shared".equals(answer.headers().get("X-RateLimit-Scope")));
        return answer;
    }

    private Answer heard(Call call, String path) {
        try {
            checkEnvelope(call);
            var match = routes.find(call.method(), path);
            var free = match.filter(found -> isTokenRoute(found) || isPublic(found))
                    .isPresent();
            var caller = free ? Optional.<Account>empty() : Optional.of(authorised(call));
            var found = match.orElseThrow(() -> routes.knows(path) ? Refusal.wrongMethod() : Refusal.noSuchRoute());
            return limited(found, caller, call);
        } catch (Refusal refusal) {
            return Front.answer(refusal);
        }
    }

    private static void checkEnvelope(Call call) {
        RequestRules.userAgent(call.header("user-agent"));
        var version = VERSION.matcher(call.path());
        if (version.find() && version.group(1) != null) {
            RequestRules.version(Integer.parseInt(version.group(1)));
        }
    }

    /** Interaction and webhook routes carry their own token, and are exempt from the global limit. */
    private static boolean isTokenRoute(Match match) {
        return match.template().startsWith("/interactions/") || match.template().startsWith("/webhooks/");
    }

    /** The gateway's address is told to anybody. */
    private static boolean isPublic(Match match) {
        return match.template().equals("/gateway");
    }

    private Account authorised(Call call) {
        return world.accounts().all().stream()
                .filter(account -> call.header("authorization").equals("Bot " + account.token()))
                .findFirst()
                .orElseThrow(Refusal::unauthorized);
    }

    private Answer limited(Match match, Optional<Account> caller, Call call) {
        if (match.template().endsWith("/callback")) {
            return carryOut(match, 0, call);
        }
        var global = caller.map(account -> limits.global(account.token())).filter(verdict -> !verdict.fits());
        if (global.isPresent()) {
            return RateAnswers.tooMany(global.get());
        }
        var verdict = limits.route(match.name(), major(match.params()));
        var answer = verdict.fits()
                ? carryOut(match, caller.map(Account::applicationId).orElse(0L), call)
                : RateAnswers.tooMany(verdict);
        return answer.with(RateAnswers.headers(verdict));
    }

    private static String major(Map<String, String> params) {
        for (var name : new String[] {"channel", "guild", "token"}) {
            if (params.containsKey(name)) {
                return params.getOrDefault(name, "");
            }
        }
        return "";
    }

    private Answer carryOut(Match match, long caller, Call call) {
        try {
            RequestRules.ids(match.params(), new FormErrors(call.warnings()::add));
            RequestRules.contentType(call.header("content-type"), call.body());
            AuditReason.of(call.header(AuditReason.HEADER));
            return world.inTurn(
                    () -> match.handler().apply(call.with(match.params()).by(caller)));
        } catch (Refusal refusal) {
            return Front.answer(refusal);
        }
    }

    private void record(Call call, String path, Answer answer) {
        var refused = answer.status() >= 400;
        var detail = Json.object();
        detail.set("request", call.body());
        if (refused) {
            detail.set("answer", Json.parse(answer.body()).orElse(MissingNode.getInstance()));
        }
        frames.add(new Frame(
                world.now(),
                true,
                Frame.REST,
                call.method() + " " + path,
                answer.status(),
                refused,
                detail,
                call.warnings()));
    }

    private Exchange exchange(Call call, String path, Answer answer) {
        return new Exchange(
                world.now(),
                call.method(),
                routes.find(call.method(), path).map(Match::template).orElse(""),
                path,
                call.query(),
                call.header("content-type"),
                call.header("user-agent"),
                call.body(),
                call.files().stream().map(UploadedFile::field).toList(),
                answer.status(),
                Json.parse(answer.body()).orElse(MissingNode.getInstance()));
    }
}
