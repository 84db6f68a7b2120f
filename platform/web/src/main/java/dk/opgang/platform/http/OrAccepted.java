package dk.opgang.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that answers 202 in the place of the status that it names, with the same body, when what was ordered goes on after the answer. For
 * the API document alone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OrAccepted {

    /** What 202 means of this operation. */
    String value();
}
