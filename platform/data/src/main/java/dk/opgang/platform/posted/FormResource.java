package dk.opgang.platform.posted;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A resource that is what its form says. Who posted it follows from something else that it knows, such as whom it is about. */
@MappedSuperclass
public abstract class FormResource<F extends PostedForm> extends Resource {

    @Embedded
    private F form;

    protected FormResource() {}

    protected FormResource(F form) {
        this.form = form;
    }

    /** What it is now, as it would be posted. */
    public F form() {
        return form;
    }

    public @Nullable Source source() {
        return form.source();
    }

    /** Takes another form in place of the present one. */
    protected void become(F other) {
        this.form = other;
    }
}
