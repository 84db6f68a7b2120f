package dk.opgang.housingareas.register.area;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** Something that belongs to one housing area and stays with it. */
@MappedSuperclass
public abstract class AreaPart<F extends PostedForm> extends PostedResource<F> {

    @Column(updatable = false)
    private UUID housingAreaId;

    final void begin(String poster, UUID area, F form) {
        this.housingAreaId = area;
        begin(poster, form);
    }

    public UUID housingAreaId() {
        return housingAreaId;
    }
}
