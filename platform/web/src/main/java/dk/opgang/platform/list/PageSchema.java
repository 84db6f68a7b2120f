package dk.opgang.platform.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the API document calls a {@link Page} of the record that it stands at. Otherwise it is the record's own name with {@code Page} behind
 * it; a name that clients have already is kept with this.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PageSchema {

    /** The name of the schema, such as {@code RetentionRules}. */
    String value();
}
