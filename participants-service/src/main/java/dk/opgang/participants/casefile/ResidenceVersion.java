package dk.opgang.participants.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A residence as it was recorded once. */
@Entity
@Immutable
@Table(name = "residence_versions")
public class ResidenceVersion extends SpellVersion<ResidenceForm> {

    protected ResidenceVersion() {}
}
