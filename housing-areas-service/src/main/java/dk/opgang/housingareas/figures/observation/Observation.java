package dk.opgang.housingareas.figures.observation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What an observation says now. */
@Entity
@Table(name = "observations")
class Observation extends Figure {

    protected Observation() {}

    Observation(UUID housingAreaId, String indicator, int year) {
        super(housingAreaId, indicator, year);
    }
}
