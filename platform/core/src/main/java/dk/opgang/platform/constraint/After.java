package dk.opgang.platform.constraint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The first day after a period whose first day stands in another field of the same record. A missing day breaks no rule here. As two
 * fields are compared, it is checked where the record is made of its values: see {@link PeriodEnds}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface After {

    /** The name of the field with the first day, such as {@code from}. */
    String value();
}
