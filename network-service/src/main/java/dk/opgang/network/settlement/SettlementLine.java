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

    private boolean pending;

    protected SettlementLine() {}

    /** @param cause why the service itself books it; null of what a party posts */
    SettlementLine(String poster, Settlement settlement, LineForm form, @Nullable String cause) {
        super(poster, form);
        this.settlementId = settlement.id();
        this.belongsTo = belongsTo(settlement, form);
        this.cause = cause;
        this.pending = settlement.isElsewhere();
    }

    /** Whether the installation that decides on the settlement has not said yet that it has the line as it is. */
    boolean isPending() {
        return pending;
    }

    /** It was changed, and the installation that decides on the settlement is to be told. */
    void pend() {
        this.pending = true;
    }

    /** The installation whose party posted it tells another form. */
    void told(LineForm form) {
        become(form);
    }

    static @Nullable String belongsTo(Settlement settlement, LineForm form) {
        Quarter quarter = Quarter.of(form.on());
        return settlement.quarter().equals(quarter) ? null : quarter.toString();
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
