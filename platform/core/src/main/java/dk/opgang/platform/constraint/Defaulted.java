package dk.opgang.platform.constraint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that a request may leave out: the resource is given a value then. The document says of answers that they always have one, since
 * the record that is sent and answered would otherwise say that it may be null in both.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Defaulted {}
