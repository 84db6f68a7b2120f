package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All templates that a caller can use: those of files, then those of its municipality. */
@Singleton
public class Templates {

    private final BuiltInTemplates builtIn;
    private final OwnTemplates own;
    private final OwnVersions versions;
    private final ReadDocuments documents;
    private final BusinessClock clock;

    Templates(
            BuiltInTemplates builtIn,
            OwnTemplates own,
            OwnVersions versions,
            ReadDocuments documents,
            BusinessClock clock) {
        this.builtIn = builtIn;
        this.own = own;
        this.versions = versions;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * A template with what an initiative keeps of it.
     *
     * @param ownId the id of a municipality's own template; null for one of a file
     * @param version with which the initiative begins
     */
    public record Chosen(@Nullable UUID ownId, int version, InitiativeTemplate template) {}

    /**
     * What a new initiative of those municipalities takes under that key today: a template of a file; else the caller's own; else one of
     * another of them that the caller may see. What others call by the same key makes no difference.
     */
    @Transactional
    public Optional<Chosen> choose(Caller caller, String key, Collection<String> municipalities) {
        return builtIn.find(key)
                .map(file -> new Chosen(
                        null, file.current().number(), file.current().document().template()))
                .or(() -> own.named(caller, key)
                        .filter(template ->
                                template.isOf(caller) || municipalities.contains(template.municipalityCode()))
                        .findFirst()
                        .flatMap(template -> current(caller, template)));
    }

    private Optional<Chosen> current(Caller caller, OwnTemplate template) {
        OwnHistory history = history(caller, template);
        if (history.state() == TemplateState.RETIRED) {
            throw new ProblemException(TemplateProblem.TEMPLATE_RETIRED);
        }
        return history.current().map(version -> new Chosen(template.id(), version.number(), documents.of(version)));
    }

    /**
     * A version of the template of an initiative that the caller sees.
     *
     * @param ownId as {@link #choose} gave it: two municipalities may have templates of one key
     */
    @Transactional
    public Optional<InitiativeTemplate> find(Caller caller, String key, @Nullable UUID ownId, int version) {
        if (ownId == null) {
            return builtIn.find(key).flatMap(file -> file.version(version)).map(one -> one.document()
                    .template());
        }
        return versions.first(caller, Restriction.equal("templateId", ownId), Restriction.equal("number", version))
                .map(documents::of);
    }

    /** A version of it that is published, whether or not new initiatives still take it. */
    @Transactional
    public Optional<InitiativeTemplate> published(Caller caller, String key, @Nullable UUID ownId, int version) {
        if (ownId == null) {
            return find(caller, key, null, version);
        }
        return versions.first(caller, Restriction.equal("templateId", ownId), Restriction.equal("number", version))
                .filter(one -> !one.isDraft())
                .map(documents::of);
    }

    /**
     * A template as it is shown to a caller, to be tried by.
     *
     * @param key its key
     * @param version the version that is shown
     */
    public record Shown(String key, int version, InitiativeTemplate template) {}

    /**
     * The template of that key or id.
     *
     * @param version the one that is wanted; null for the current one, or the newest of a draft
     */
    @Transactional
    public Optional<Shown> shown(Caller caller, String keyOrId, @Nullable Integer version) {
        Optional<BuiltInTemplate> file = file(keyOrId);
        if (file.isPresent()) {
            return (version == null
                            ? Optional.of(file.get().current())
                            : file.get().version(version))
                    .map(one -> new Shown(
                            file.get().key(), one.number(), one.document().template()));
        }
        return own.keyed(caller, keyOrId)
                .map(template -> history(caller, template))
                .flatMap(history -> (version == null ? history.shown() : history.version(version))
                        .map(one -> new Shown(history.template().key(), one.number(), documents.of(one))));
    }

    /** The id under which the template of an initiative is read. */
    public static UUID idOf(String key, @Nullable UUID ownId) {
        return ownId == null ? BuiltInTemplate.idOf(key) : ownId;
    }

    /** A version of a template, as an initiative has it. */
    public record Taken(UUID templateId, int version) {}

    /** Those versions, as far as the caller can use them, as they are answered. */
    @Transactional
    public Map<Taken, InitiativeTemplateView> views(Caller caller, Collection<Taken> wanted) {
        List<UUID> ids = wanted.stream().map(Taken::templateId).distinct().toList();
        Map<Taken, InitiativeTemplateView> views = new HashMap<>();
        histories(caller, own.list(caller, Restriction.in("id", ids))).forEach(history -> history.versions().stream()
                .filter(version -> wanted.contains(new Taken(version.templateId(), version.number())))
                .forEach(version -> views.put(
                        new Taken(version.templateId(), version.number()),
                        InitiativeTemplateView.of(history, version))));
        wanted.forEach(taken -> builtIn.find(taken.templateId()).ifPresent(file -> file.version(taken.version())
                .ifPresent(shown -> views.put(taken, InitiativeTemplateView.of(file, shown, clock.today())))));
        return views;
    }

    /**
     * The template as it is answered, named by its id or by its key; of those of one key the caller's own comes first.
     *
     * @param version the one to be shown; null for the current one
     */
    @Transactional
    Optional<InitiativeTemplateView> view(Caller caller, String keyOrId, @Nullable Integer version) {
        Optional<BuiltInTemplate> file = file(keyOrId);
        if (file.isPresent()) {
            return (version == null
                            ? Optional.of(file.get().current())
                            : file.get().version(version))
                    .map(shown -> InitiativeTemplateView.of(file.get(), shown, clock.today()));
        }
        return own.keyed(caller, keyOrId)
                .map(template -> history(caller, template))
                .flatMap(history -> (version == null ? history.shown() : history.version(version))
                        .map(shown -> InitiativeTemplateView.of(history, shown)));
    }

    /** The template of a file that has that key or id. */
    Optional<BuiltInTemplate> file(String keyOrId) {
        return OwnTemplates.id(keyOrId).flatMap(builtIn::find).or(() -> builtIn.find(keyOrId));
    }

    OwnHistory history(Caller caller, OwnTemplate template) {
        return new OwnHistory(template, versions.of(caller, template.id()), clock.today());
    }

    /** The same of many. */
    List<OwnHistory> histories(Caller caller, List<OwnTemplate> templates) {
        Map<UUID, List<OwnVersion>> all =
                versions.of(caller, templates.stream().map(OwnTemplate::id).toList());
        return templates.stream()
                .map(template -> new OwnHistory(template, all.getOrDefault(template.id(), List.of()), clock.today()))
                .toList();
    }
}
