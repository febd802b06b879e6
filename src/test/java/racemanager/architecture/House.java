package racemanager.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;

/** All classes below one root package, each in its room; the samples of bad code are a house of their own. */
record House(String root) {

    static final House OURS = new House("racemanager");
    static final House SAMPLE = new House("racemanager.architecture.sample");

    /** ArchUnit's own option knows {@code target/test-classes} only, and the quick build has another folder. */
    static final ImportOption WITHOUT_TESTS = location -> !location.contains("/test-classes/");

    /** All classes below the root, without reading the libraries that they use. */
    JavaClasses code(ImportOption... without) {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().withImportOptions(List.of(without)).importPackages(root);
    }

    boolean holds(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    Optional<Room> roomOf(JavaClass type) {
        return holds(type) ? Room.of(type.getPackageName().substring(root.length() + 1)) : Optional.empty();
    }

    DescribedPredicate<JavaClass> pure() {
        return DescribedPredicate.describe(
                "are rules and data",
                type -> roomOf(type)
                        .filter(room -> room.kind() == Room.Kind.PURE)
                        .isPresent());
    }
}
