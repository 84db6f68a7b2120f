package dk.opgang.platform.constraint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A day on which something has happened: in Denmark it has come. A missing day breaks no rule here. Where a request is read it is told together
 * with what else is wrong with the form; of a form that is right otherwise the rules of the feature tell it, together with what else they find:
 * they ask {@link dk.opgang.platform.time.Happened}, and so does who takes the same from elsewhere, such as rows of a batch.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface HasHappened {}
