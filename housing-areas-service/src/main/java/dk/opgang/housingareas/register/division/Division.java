package dk.opgang.housingareas.register.division;

import dk.opgang.housingareas.register.area.AreaPart;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A part of a housing area, as it is stored. */
@Entity
@Table(name = "divisions")
class Division extends AreaPart<DivisionForm> {

    protected Division() {}

    Division(String poster, UUID housingAreaId, DivisionForm form) {
        super(poster, housingAreaId, form);
    }
}
