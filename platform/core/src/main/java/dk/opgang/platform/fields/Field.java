package dk.opgang.platform.fields;

import dk.opgang.platform.text.TextKind;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record.
 *
 * @param raw its class, such as {@code List}
 * @param type the same with what it is of, such as {@code List<String>}
 * @param kind what its texts are there for
 * @param annotated its type with the annotations on it
 * @param element that of the elements, if it is of something
 */
public record Field(
        String name,
        Class<?> raw,
        Type type,
        TextKind kind,
        AnnotatedType annotated,
        @Nullable AnnotatedType element) {

    static Field of(RecordComponent component) {
        AnnotatedType annotated = component.getAnnotatedType();
        return new Field(
                component.getName(),
                component.getType(),
                component.getGenericType(),
                TextKind.of(component, component.getName()),
                annotated,
                annotated instanceof AnnotatedParameterizedType generic
                        ? generic.getAnnotatedActualTypeArguments()[0]
                        : null);
    }

    /** Whether a record has to have it. */
    public boolean isRequired() {
        return !is(Nullable.class);
    }

    /** Whether the annotation stands at its type. */
    public boolean is(Class<? extends Annotation> annotation) {
        return annotated.isAnnotationPresent(annotation);
    }

    /** Whether the annotation stands at the type of its elements. */
    public boolean isOf(Class<? extends Annotation> annotation) {
        return element != null && element.isAnnotationPresent(annotation);
    }
}
