package racemanager.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The rules of the house, for any root package, so that they can be tried on samples that break them. */
record HouseRules(House house) {

    ArchRule everyPackageIsPlanned() {
        return classes()
                .should(new ArchCondition<>("stand in a package that the plan names") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (house.roomOf(type).isEmpty()) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no place in Plan"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    ArchRule importsFollowThePlan() {
        return dependencies(
                "see only what the plan lets them see",
                (room, target) ->
                        house.roomOf(target).map(to -> Plan.maySee(room, to)).orElse(true));
    }

    ArchRule librariesStayWhereTheyBelong() {
        return dependencies(
                "use only the libraries of their room",
                (room, target) -> house.holds(target) || Libraries.mayUse(room, target.getName()));
    }

    ArchRule pureCodeReadsNoClock() {
        return classes().that(house.pure()).should(Impurity.clock()).allowEmptyShould(true);
    }

    ArchRule pureCodeThrowsNoDice() {
        return classes().that(house.pure()).should(Impurity.dice()).allowEmptyShould(true);
    }

    ArchRule nothingRunsInTheCommonPool() {
        return classes().should(Impurity.commonPool()).allowEmptyShould(true);
    }

    ArchRule roomsFormNoCircle() {
        return classes()
                .should(new NoCircle(house, "stand in rooms that form no circle", Room::name))
                .allowEmptyShould(true);
    }

    /** Rules, actor and face of a feature taken as one. */
    ArchRule featuresFormNoCircle() {
        return classes()
                .should(new NoCircle(house, "belong to features that form no circle", Room::feature))
                .allowEmptyShould(true);
    }

    private ArchRule dependencies(String description, BiPredicate<Room, JavaClass> allowed) {
        return classes()
                .should(new ArchCondition<>(description) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        house.roomOf(type)
                                .ifPresent(room -> type.getDirectDependenciesFromSelf().stream()
                                        .filter(dependency -> !allowed(room, dependency))
                                        .forEach(bad ->
                                                events.add(SimpleConditionEvent.violated(type, bad.getDescription()))));
                    }

                    private boolean allowed(Room room, Dependency dependency) {
                        var target = dependency.getTargetClass().getBaseComponentType();
                        return target.isPrimitive() || allowed.test(room, target);
                    }
                })
                .allowEmptyShould(true);
    }

    /** Notes which part sees which, and at the end which of them can be reached from itself. */
    private static final class NoCircle extends ArchCondition<JavaClass> {

        private final House house;
        private final Map<String, Set<String>> sees = new TreeMap<>();

        private final Function<Room, String> part;

        private NoCircle(House house, String description, Function<Room, String> part) {
            super(description);
            this.house = house;
            this.part = part;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            house.roomOf(type)
                    .ifPresent(room -> type.getDirectDependenciesFromSelf()
                            .forEach(dependency -> house.roomOf(dependency.getTargetClass())
                                    .map(part)
                                    .filter(other -> !other.equals(part.apply(room)))
                                    .ifPresent(other -> sees.computeIfAbsent(part.apply(room), begun -> new TreeSet<>())
                                            .add(other))));
        }

        @Override
        public void finish(ConditionEvents events) {
            for (var room : sees.keySet()) {
                if (reachableFrom(room).contains(room)) {
                    events.add(SimpleConditionEvent.violated(room, room + " can be reached from itself"));
                }
            }
        }

        private Set<String> reachableFrom(String room) {
            var reached = new TreeSet<String>();
            var next = new ArrayDeque<>(sees.getOrDefault(room, Set.of()));
            while (!next.isEmpty()) {
                var one = next.removeFirst();
                if (reached.add(one)) {
                    next.addAll(sees.getOrDefault(one, Set.of()));
                }
            }
            return reached;
        }
    }
}
