package dk.opgang.platform.json;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;

/** The body of a request that brings a whole table to be reckoned with at once: it may be as large as {@link BodyLimit#maxLargeBytes()}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface LargeBody {

    /** Reads whether a parameter is one. */
    final class Mark {

        private Mark() {}

        static boolean isOn(Annotation[] annotations) {
            return Arrays.stream(annotations).anyMatch(LargeBody.class::isInstance);
        }
    }
}
