package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** All templates that a caller can use: those of the service, then those of its municipality. */
@Singleton
public class Templates {

    private final BuiltInTemplates builtIn;
    private final OwnTemplates own;

    Templates(BuiltInTemplates builtIn, OwnTemplates own) {
        this.builtIn = builtIn;
        this.own = own;
    }

    @Transactional
    public Optional<InitiativeTemplate> find(Caller caller, String key) {
        return builtIn.find(key)
                .or(() -> own.first(caller, Restriction.equal("key", key)).map(OwnTemplate::template));
    }
}
