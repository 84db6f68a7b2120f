package dk.opgang.platform.posted;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A resource that is what its form says, and keeps who posted it. */
@MappedSuperclass
public abstract class PostedResource<F extends PostedForm> extends FormResource<F> {

    @Column(updatable = false)
    private String poster;

    protected PostedResource() {}

    /** @param poster the tenant key of who posts it, such as {@code municipality:615} */
    protected PostedResource(String poster, F form) {
        super(form);
        this.poster = poster;
    }

    /** The tenant key of who posted it, such as {@code municipality:615}. */
    public String poster() {
        return poster;
    }

    /** Fills what was made without a form. */
    protected final void begin(String by, F first) {
        this.poster = by;
        become(first);
    }
}
