package racemanager.app.status;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The checks that the parts of the program have registered, by name, and whether the program as a whole is ready. */
public final class Health {

    private final Map<String, Watch> watches = new ConcurrentHashMap<>();

    private volatile Finding program = Finding.unwell("starting");

    /** Asked at each look, on a thread that may block; one that takes over a second counts as unwell. */
    public void watch(String part, Callable<Finding> check) {
        watches.put(part, new Watch(part, check));
    }

    /** Such a part is no more, and is not missed either. */
    public void forget(String part) {
        watches.remove(part);
    }

    /** All parts have started. */
    public void ready() {
        program = Finding.well("running");
    }

    /** The program is ending, so nothing new should be sent to it. */
    public void ending() {
        program = Finding.unwell("stopping");
    }

    /** Looks at every part at once; always answers, within about a second. */
    public Mono<HealthReport> report() {
        return Flux.fromIterable(watches.entrySet())
                .flatMap(watch -> watch.getValue().look().map(found -> Map.entry(watch.getKey(), found)), 256)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(parts -> new HealthReport(program, parts));
    }
}
