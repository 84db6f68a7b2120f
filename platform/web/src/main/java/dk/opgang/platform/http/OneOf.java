package dk.opgang.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a query parameter may say: one of these words, or a code of a published list. Anything else is told with the address, since a
 * misspelt word would otherwise look like a search that finds nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface OneOf {

    String[] value() default {};

    /** The name of a code list, in the place of words. */
    String codeList() default "";
}
