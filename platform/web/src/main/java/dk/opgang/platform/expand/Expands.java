package dk.opgang.platform.expand;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that takes {@code ?expand=} and returns a {@code RestResponse} with one view, or a
 * {@link dk.opgang.platform.list.Page} of views. The parameter names one or more of the given expansions, joined by commas; an
 * unknown name is 400. The ETag of an expanded answer is that of the plain one, a hyphen and a digest of the body.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Expands {

    /** The query parameter. */
    String PARAMETER = "expand";

    /** The view that the method answers. */
    @Nonbinding
    Class<?> of() default Object.class;

    /** The names of the expansions that are offered; on lists those to one resource only. */
    @Nonbinding
    String[] value() default {};

    /** Names that are taken, too, since they are promised, and add nothing: the view holds these fields without being asked. */
    @Nonbinding
    String[] shown() default {};
}
