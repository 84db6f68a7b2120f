package dk.opgang.initiatives.agreement;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** An agreement, as it is stored. */
@Entity
@Table(name = "agreements")
class Agreement extends PostedResource<AgreementForm> {

    @Column(updatable = false)
    private UUID initiativeId;

    protected Agreement() {}

    Agreement(String poster, UUID initiativeId, AgreementForm form) {
        super(poster, form);
        this.initiativeId = initiativeId;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    /** What is owed under that key. */
    Optional<AgreementForm.Owed> owed(String key) {
        return form().obligations().stream()
                .filter(owed -> owed.key().equals(key))
                .findFirst();
    }
}
