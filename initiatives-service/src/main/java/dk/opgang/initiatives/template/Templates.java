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
import org.jspecify.annotations.Nullable;

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

    /**
     * A template with what an initiative keeps of it.
     *
     * @param ownId the id of a municipality's own template; null for one that comes with the service
     */
    public record Chosen(@Nullable UUID ownId, InitiativeTemplate template) {}

    /**
     * The template of that key for a new initiative of those municipalities: one of the service; else the caller's own; else one of
     * another of them that the caller may see. What others call by the same key makes no difference.
     */
    @Transactional
    public Optional<Chosen> choose(Caller caller, String key, Collection<String> municipalities) {
        return builtIn.find(key).map(file -> new Chosen(null, file.template())).or(() -> own.named(caller, key)
                .filter(template -> template.isOf(caller) || municipalities.contains(template.municipalityCode()))
                .findFirst()
                .map(template -> new Chosen(template.id(), template.template())));
    }

    /**
     * The template of an initiative that the caller sees.
     *
     * @param ownId as {@link #choose} gave it: two municipalities may have templates of one key
     */
    @Transactional
    public Optional<InitiativeTemplate> find(Caller caller, String key, @Nullable UUID ownId) {
        return ownId == null
                ? builtIn.find(key).map(BuiltInTemplate::template)
                : own.find(caller, ownId).map(OwnTemplate::template);
    }

    /** The id under which the template of an initiative is read. */
    public static UUID idOf(String key, @Nullable UUID ownId) {
        return ownId == null ? BuiltInTemplate.idOf(key) : ownId;
    }

    /** The templates of those ids that the caller can use, as they are answered. */
    @Transactional
    public Map<UUID, InitiativeTemplateView> views(Caller caller, Collection<UUID> ids) {
        Map<UUID, InitiativeTemplateView> views = new HashMap<>();
        own.list(caller, Restriction.in("id", ids))
                .forEach(template -> views.put(template.id(), InitiativeTemplateView.of(template)));
        ids.forEach(id -> builtIn.find(id).ifPresent(file -> views.put(id, InitiativeTemplateView.of(file))));
        return views;
    }

    /** The template as it is answered, named by its id or by its key; of those of one key the caller's own comes first. */
    @Transactional
    Optional<InitiativeTemplateView> view(Caller caller, String keyOrId) {
        Optional<UUID> id = id(keyOrId);
        return id.flatMap(builtIn::find)
                .or(() -> builtIn.find(keyOrId))
                .map(InitiativeTemplateView::of)
                .or(() -> id.flatMap(named -> own.find(caller, named))
                        .or(() -> own.named(caller, keyOrId).findFirst())
                        .map(InitiativeTemplateView::of));
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.length() == ID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
