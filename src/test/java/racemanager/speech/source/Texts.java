package racemanager.speech.source;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Which types texts and phrases pass through; a record of the house is followed by its components instead. */
final class Texts {

    private static final Set<String> TEXTS = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.StringBuilder",
            "java.lang.Object",
            "racemanager.kernel.Phrase");

    static boolean canBeIn(@Nullable TypeMirror type) {
        if (type instanceof ArrayType array) return canBeIn(array.getComponentType());
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .anyMatch(Texts::canBeIn);
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return TEXTS.contains(element.getQualifiedName().toString())
                    || declared.getTypeArguments().stream().anyMatch(Texts::canBeIn);
        }
        return type != null && type.getKind() == TypeKind.TYPEVAR;
    }

    private Texts() {}
}
