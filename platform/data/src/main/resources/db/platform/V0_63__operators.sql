-- Whether the running statement works for an operator: somebody of no tenant, with the scope for it.
create function opgang_operator() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('opgang.operator', true) = 'true', false);
