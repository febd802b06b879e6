package racemanager.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What code should not touch: clocks and dice in the rules, the threads that everybody shares anywhere. */
final class Impurity {

    /** {@code java.time.*} now(), every ready-made clock, and the older ways to ask for the time or the zone here. */
    private static final Pattern CLOCK = Pattern.compile("java\\.time\\.[\\w.]+\\.now"
            + "|java\\.time\\.Clock\\.(system|tick)\\w*"
            + "|java\\.time\\.InstantSource\\.(system|tick)\\w*"
            + "|java\\.time\\.ZoneId\\.systemDefault"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
            + "|java\\.util\\.Calendar\\.getInstance"
            + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>");

    private static final Set<String> DICE = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "java.util.random.RandomGenerator");

    private static final Set<String> HIDDEN_DICE = Set.of(
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle");

    private static final Pattern POOLED = Pattern.compile(
            "java\\.util\\.concurrent\\.ForkJoinPool\\.commonPool|java\\.util\\.[\\w.]+\\.(parallelStream|parallel)");

    private static final Pattern ASYNC = Pattern.compile("java\\.util\\.concurrent\\.Complet\\w+\\.\\w+Async");

    private Impurity() {}

    static ArchCondition<JavaClass> clock() {
        return condition(
                "read no clock", access -> CLOCK.matcher(target(access)).matches());
    }

    static ArchCondition<JavaClass> dice() {
        return condition(
                "throw no dice",
                access -> DICE.contains(access.getTargetOwner().getName()) || HIDDEN_DICE.contains(target(access)));
    }

    /** Stages and streams whose work goes to the threads that the whole Java machine shares when no others are named. */
    static ArchCondition<JavaClass> commonPool() {
        return condition("leave the common pool alone", access -> {
            var target = target(access);
            return POOLED.matcher(target).matches() || (ASYNC.matcher(target).matches() && !namesItsExecutor(access));
        });
    }

    private static boolean namesItsExecutor(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Executor.class));
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaAccess<?>> bad) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(bad)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }
}
