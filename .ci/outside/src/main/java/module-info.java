module outside {
    requires org.civaffairs.core;
    requires org.civaffairs.funds;
}
