module outside {
    requires org.civaffairs.core;
    requires org.civaffairs.ballot;
    requires org.civaffairs.funds;
}
