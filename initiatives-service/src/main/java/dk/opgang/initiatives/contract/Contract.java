package dk.opgang.initiatives.contract;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A contract, as it is stored. */
@Entity
@Table(name = "contracts")
class Contract extends PostedResource<ContractForm> implements Named {

    @Column(updatable = false)
    private String municipalityCode;

    protected Contract() {}

    Contract(String poster, String municipalityCode, ContractForm form) {
        super(poster, form);
        this.municipalityCode = municipalityCode;
    }

    /** The municipality that registered it. */
    String municipalityCode() {
        return municipalityCode;
    }

    @Override
    public String name() {
        return form().name();
    }
}
