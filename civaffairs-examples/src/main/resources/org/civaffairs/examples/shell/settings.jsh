/set mode civaffairs normal -command
/set truncation civaffairs 6000
/set mode civaffairs -retain
/set feedback -retain civaffairs
/exit
