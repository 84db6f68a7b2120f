package dk.opgang.network.sharing;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a method came to, as it was published when its owner kept it. */
@Entity
@Table(name = "result_snapshots")
class Snapshot extends PostedResource<SnapshotForm> {

    @Column(updatable = false)
    private UUID sharedInitiativeId;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<KeptYear> years;

    protected Snapshot() {}

    Snapshot(String poster, UUID sharedInitiativeId, SnapshotForm form, List<KeptYear> years) {
        super(poster, form);
        this.sharedInitiativeId = sharedInitiativeId;
        this.years = years;
    }

    UUID sharedInitiativeId() {
        return sharedInitiativeId;
    }

    List<KeptYear> years() {
        return years;
    }
}
