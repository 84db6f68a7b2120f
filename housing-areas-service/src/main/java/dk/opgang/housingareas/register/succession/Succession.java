package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.register.area.AreaPart;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The end of an area, and what follows it, as it is stored. */
@Entity
@Table(name = "area_successions")
class Succession extends AreaPart<SuccessionForm> {

    /** The areas that follow, by which one of them finds what it follows. */
    private UUID[] successorIds;

    @Override
    protected void become(SuccessionForm form) {
        super.become(form);
        this.successorIds =
                form.successors().stream().map(Successor::housingAreaId).toArray(UUID[]::new);
    }
}
