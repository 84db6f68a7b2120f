package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** A network of companies, as it is stored. */
@Entity
@Table(name = "company_networks")
public class CompanyNetwork extends PostedResource<CompanyNetworkForm> implements Named {

    protected CompanyNetwork() {}

    CompanyNetwork(String poster, CompanyNetworkForm form) {
        super(poster, form);
    }

    @Override
    public String name() {
        return form().name();
    }

    /** Whether the caller writes it: its secretariat and its municipalities do. */
    public boolean isWrittenBy(Caller caller) {
        return isWrittenBy(form(), caller);
    }

    static boolean isWrittenBy(CompanyNetworkForm form, Caller caller) {
        Optional<String> municipality = caller.municipality();
        return municipality.filter(form.municipalityCodes()::contains).isPresent()
                || municipality
                        .or(caller::organisation)
                        .filter(form.secretariat()::equals)
                        .isPresent();
    }
}
