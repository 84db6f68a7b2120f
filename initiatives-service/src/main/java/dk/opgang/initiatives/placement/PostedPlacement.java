package dk.opgang.initiatives.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What an organisation told itself of a placement to which others have added since. Set aside by the database. */
@Entity
@Table(name = "placements_as_posted")
class PostedPlacement extends AnyPlacement {

    protected PostedPlacement() {}
}
