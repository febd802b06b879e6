package racemanager.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.BiPredicate;

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

    ArchRule roomsFormNoCircle() {
        return slices().assignedFrom(new Rooms(house)).should().beFreeOfCycles().allowEmptyShould(true);
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

    private record Rooms(House house) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return house.roomOf(type)
                    .map(room -> SliceIdentifier.of(room.name()))
                    .orElse(SliceIdentifier.ignore());
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }
}
