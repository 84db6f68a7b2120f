select network_coordinated_by('${coordinator}');
