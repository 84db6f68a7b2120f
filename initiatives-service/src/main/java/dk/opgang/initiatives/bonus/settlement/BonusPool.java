package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Money of a fund for bonuses of an initiative, as it is stored; what it holds follows from the ledger. */
@Entity
@Table(name = "bonus_pools")
class BonusPool extends PostedResource<BonusPoolForm> implements Named {

    @Column(updatable = false)
    private String municipalityCode;

    private BigDecimal balanceDkk;

    protected BonusPool() {}

    BonusPool(String poster, String municipalityCode, BonusPoolForm form) {
        super(poster, form);
        this.municipalityCode = municipalityCode;
        this.balanceDkk = BigDecimal.ZERO.setScale(2);
    }

    String municipalityCode() {
        return municipalityCode;
    }

    BigDecimal balanceDkk() {
        return balanceDkk;
    }

    /** Takes in or gives out that much; tells what it holds then. */
    BigDecimal move(BigDecimal amount) {
        this.balanceDkk = balanceDkk.add(amount);
        return balanceDkk;
    }

    @Override
    public String name() {
        return form().name();
    }
}
