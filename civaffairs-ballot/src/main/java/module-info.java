/** Review-panel ballots (评审团票决): rosters, votes, decisions, selection, procedure, publication, coverage. */
module org.civaffairs.ballot {
    requires com.fasterxml.jackson.annotation;
    requires transitive org.civaffairs.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.civaffairs.ballot.coverage;
    exports org.civaffairs.ballot.panel;
    exports org.civaffairs.ballot.preset;
    exports org.civaffairs.ballot.procedure;
    exports org.civaffairs.ballot.publication;
    exports org.civaffairs.ballot.selection;
    exports org.civaffairs.ballot.tally;

    opens org.civaffairs.ballot.coverage;
    opens org.civaffairs.ballot.panel;
    opens org.civaffairs.ballot.procedure;
    opens org.civaffairs.ballot.publication;
    opens org.civaffairs.ballot.selection;
    opens org.civaffairs.ballot.tally;
}
