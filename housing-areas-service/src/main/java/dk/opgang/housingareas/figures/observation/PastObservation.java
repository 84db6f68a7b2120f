package dk.opgang.housingareas.figures.observation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an observation said from one instant to another. Only read, for one instant at a time: its id is the observation's. */
@Entity
@Immutable
@Table(name = "observations_over_time")
class PastObservation extends Figure {

    private Instant knownFrom;

    private @Nullable Instant knownTo;
}
