package racemanager.playground.bench;

/** What is measured. */
enum BenchKind {
    COMMAND("/ping, answered at once"),
    PRESS("Details pressed, answered at once"),
    DEFERRED("/ping, deferred, then edited");

    private final String title;

    BenchKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
