package dk.opgang.network.sharing;

import dk.opgang.network.posting.Posted;
import dk.opgang.platform.caller.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a municipality adopts a shared initiative. */
@Entity
@Table(name = "adoptions")
class Adoption extends Posted {

    @Column(name = "shared_initiative_id", updatable = false)
    private UUID sharedInitiativeId;

    @Column(name = "municipality_code", updatable = false)
    private String municipalityCode;

    @Column(name = "adopted_from")
    private LocalDate adoptedFrom;

    private @Nullable String note;

    protected Adoption() {}

    Adoption(Caller poster, UUID sharedInitiativeId, AdoptionForm form) {
        super(poster, form.source());
        this.sharedInitiativeId = sharedInitiativeId;
        this.municipalityCode = form.municipalityCode();
        this.adoptedFrom = form.from();
        this.note = form.note();
    }

    UUID sharedInitiativeId() {
        return sharedInitiativeId;
    }

    AdoptionForm form() {
        return new AdoptionForm(source(), municipalityCode, adoptedFrom, note);
    }

    /** Takes the new date and note over; whether any of it was new. */
    boolean change(AdoptionForm form) {
        AdoptionForm before = form();
        this.adoptedFrom = form.from();
        this.note = form.note();
        return !form().equals(before);
    }
}
