package dk.opgang.network.settlement;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a settlement, as it is stored. */
@Entity
@Table(name = "settlement_lines")
class SettlementLine extends PostedResource<LineForm> {

    @Column(updatable = false)
    private UUID settlementId;

    @Column(updatable = false)
    private @Nullable String belongsTo;

    @Column(updatable = false)
    private @Nullable String cause;

    protected SettlementLine() {}

    /** @param cause why the service itself books it; null of what a party posts */
    SettlementLine(String poster, Settlement settlement, LineForm form, @Nullable String cause) {
        super(poster, form);
        Quarter quarter = Quarter.of(form.on());
        this.settlementId = settlement.id();
        this.belongsTo = settlement.quarter().equals(quarter) ? null : quarter.toString();
        this.cause = cause;
    }

    UUID settlementId() {
        return settlementId;
    }

    /** The quarter in which it arose, if that was agreed on before it came. */
    @Nullable
    String belongsTo() {
        return belongsTo;
    }
}
