package racemanager.speech.source;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What a value passes through: a variable, the result of a method, or the component of a record. */
final class Places {

    private record Component(TypeElement type, String name) {}

    static Object component(TypeElement type, String name) {
        return new Component(type, name);
    }

    /** A record's field and its accessor are one place. */
    static Object of(Element element) {
        if (element.getEnclosingElement() instanceof TypeElement type && type.getKind() == ElementKind.RECORD) {
            var name = element.getSimpleName().toString();
            var named = type.getRecordComponents().stream()
                    .anyMatch(component -> component.getSimpleName().contentEquals(name));
            var reads = element.getKind() == ElementKind.FIELD
                    || (element instanceof ExecutableElement method
                            && method.getParameters().isEmpty());
            if (named && reads) return component(type, name);
        }
        return element;
    }

    private Places() {}
}
