package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All templates that a caller can use: those of the service, then those of its municipality. */
@Singleton
public class Templates {

    private static final int ID_LENGTH = 36;

    private final BuiltInTemplates builtIn;
    private final OwnTemplates own;

    Templates(BuiltInTemplates builtIn, OwnTemplates own) {
        this.builtIn = builtIn;
        this.own = own;
    }

    @Transactional
    public Optional<InitiativeTemplate> find(Caller caller, String key) {
        return builtIn.find(key)
                .map(BuiltInTemplate::template)
                .or(() -> own.first(caller, Restriction.equal("key", key)).map(OwnTemplate::template));
    }

    /** The templates of those keys that the caller can use, as they are answered. */
    @Transactional
    public Map<String, TemplateView> views(Caller caller, Collection<String> keys) {
        Map<String, TemplateView> views = new HashMap<>();
        own.list(caller, Restriction.in("key", keys))
                .forEach(template -> views.put(template.template().key(), TemplateView.of(template)));
        keys.forEach(key -> builtIn.find(key).ifPresent(file -> views.put(key, TemplateView.of(file))));
        return views;
    }

    /** The template as it is answered, named by its key or by its id. */
    @Transactional
    Optional<TemplateView> view(Caller caller, String keyOrId) {
        Optional<UUID> id = id(keyOrId);
        return id.flatMap(builtIn::find)
                .or(() -> builtIn.find(keyOrId))
                .map(TemplateView::of)
                .or(() -> own.first(
                                caller,
                                id.map(named -> Restriction.equal("id", named))
                                        .orElseGet(Restriction::none)
                                        .or(Restriction.equal("key", keyOrId)))
                        .map(TemplateView::of));
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.length() == ID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
