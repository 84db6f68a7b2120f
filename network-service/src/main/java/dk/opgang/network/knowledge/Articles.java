package dk.opgang.network.knowledge;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.network.knowledge.search.SearchFilters;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The articles: what was published for everybody, drafts for their author and the coordination, what is in review for whoever may write. */
@Singleton
class Articles extends PostedRepository<Article> {

    static final String WRITE = "network.write";

    private final Coordination coordination;

    Articles(EntityManager entities, Coordination coordination) {
        super(Article.class, entities);
        this.coordination = coordination;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        if (caller.isSystem() || coordination.isBy(caller)) {
            return Restriction.all();
        }
        Restriction mine = Restriction.of("e.state = 'published' or e.poster = :reader", "reader", caller.tenantKey());
        return caller.has(WRITE) ? mine.or(Restriction.of("e.state = 'in-review'")) : mine;
    }

    /** Whether the caller sees drafts of the article: it wrote it, or coordinates the network. */
    boolean worksOn(Caller caller, Article article) {
        return caller.isSystem() || coordination.isBy(caller) || isAuthor(caller, article);
    }

    boolean isAuthor(Caller caller, Article article) {
        return article.poster().equals(caller.tenantKey());
    }

    /** The same conditions as a search has; without a value no restriction. */
    static Restriction narrowed(SearchFilters filters) {
        return Restriction.holding("form.fields", filters.field())
                .and(Restriction.holding("form.targetGroups", filters.targetGroup()))
                .and(Restriction.holding("form.themes", filters.theme()))
                .and(Restriction.equal("form.kind", filters.kind()))
                .and(Restriction.equal("form.evidence.design", filters.design()))
                .and(Restriction.holding("form.municipalityCodes", filters.municipalityCode()));
    }
}
